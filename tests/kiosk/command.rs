//! The command as an operator starts it, and the processes that belong to it.

use std::{
    cell::RefCell,
    env, fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::PathBuf,
    process::{Child, Command, ExitStatus, Stdio},
    sync::mpsc::{Receiver, channel},
    thread,
    time::{Duration, Instant},
};

use serde_json::Value;
use tempfile::TempDir;

use super::site::CEILING;

/// A kiosk without a screen, that keeps its profile in a folder of the test.
pub(crate) struct Kiosk {
    child: Child,
    lines: Receiver<String>,
    /// All that was read of them.
    said: RefCell<String>,
    folder: TempDir,
}

impl Kiosk {
    pub(crate) fn start(args: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut command = command(args);
        // The port lets the test look at what is open; the command itself uses a pipe.
        command.args(["--", "--headless=new", "--no-sandbox", "--remote-debugging-port=0"]);
        command.env("TMPDIR", folder.path()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the command runs");
        let err = child.stderr.take().expect("a pipe");
        let (to_lines, lines) = channel();
        thread::spawn(move || {
            for line in BufReader::new(err).lines().map_while(Result::ok) {
                // Shown with a test that fails.
                eprintln!("{line}");
                to_lines.send(line).ok();
            }
        });
        Self { child, lines, said: RefCell::default(), folder }
    }

    /// Waits for a line with this text.
    #[track_caller]
    pub(crate) fn says(&self, text: &str) {
        self.says_one_of(&[text]);
    }

    /// Waits for a line with one of these texts; which one.
    #[track_caller]
    pub(crate) fn says_one_of(&self, texts: &[&str]) -> usize {
        let until = Instant::now() + CEILING;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            let line = self.lines.recv_timeout(left);
            let line = line.unwrap_or_else(|error| panic!("expected a line of {texts:?}: {error}"));
            *self.said.borrow_mut() += &line;
            if let Some(idx) = texts.iter().position(|it| line.contains(it)) {
                return idx;
            }
        }
    }

    /// All that it said so far.
    pub(crate) fn said(&self) -> String {
        self.said.borrow_mut().extend(self.lines.try_iter());
        self.said.borrow().clone()
    }

    pub(crate) fn send(&self, signal: &str) {
        kill(signal, &[self.child.id()]);
    }

    #[track_caller]
    pub(crate) fn ends(&mut self) -> ExitStatus {
        let mut status = None;
        wait_until("the command ends", || {
            status = self.child.try_wait().expect("a child");
            status.is_some()
        });
        status.expect("it ended")
    }

    /// The processes of the browser whose command line has this text.
    pub(crate) fn processes(&self, text: &str) -> Vec<u32> {
        let ours = format!("--user-data-dir={}", self.folder.path().display());
        let is_ours = |id: &u32| {
            let line = fs::read(format!("/proc/{id}/cmdline")).unwrap_or_default();
            let line = String::from_utf8_lossy(&line).replace('\0', " ");
            line.contains(&ours) && line.contains(text)
        };
        let entries = fs::read_dir("/proc").expect("Linux").flatten();
        let ids = entries.filter_map(|it| it.file_name().to_str()?.parse().ok());
        ids.filter(is_ours).collect()
    }

    /// The folders that the browser has for itself.
    pub(crate) fn profiles(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.folder.path()).expect("a folder").flatten();
        entries.map(|it| it.path()).collect()
    }

    pub(crate) fn kill(&self, signal: &str, text: &str) {
        kill(signal, &self.processes(text));
    }

    /// The titles of all pages that are open.
    pub(crate) fn pages(&self) -> Vec<String> {
        let list = self.ask_browser().unwrap_or_default();
        let pages = list.as_array().into_iter().flatten().filter(|it| it["type"] == "page");
        pages.filter_map(|it| it["title"].as_str().map(str::to_owned)).collect()
    }

    /// What the browser lists, where it has a moment for it.
    fn ask_browser(&self) -> Option<Value> {
        let told = fs::read_to_string(self.profiles().pop()?.join("DevToolsActivePort")).ok()?;
        let mut stream = TcpStream::connect(format!("127.0.0.1:{}", told.lines().next()?)).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(5))).ok()?;
        stream.write_all(b"GET /json/list HTTP/1.1\r\nHost: localhost\r\n\r\n").ok()?;
        let mut answer = vec![];
        loop {
            let mut part = [0; 4096];
            let n_bytes = stream.read(&mut part).ok().filter(|it| 0 < *it)?;
            answer.extend_from_slice(&part[..n_bytes]);
            let text = String::from_utf8_lossy(&answer);
            let body = text.split_once("\r\n\r\n").map_or("", |(_, body)| body);
            if let Ok(list) = serde_json::from_str(body) {
                return Some(list);
            }
        }
    }
}

impl Drop for Kiosk {
    /// Also when a test fails, nothing is left.
    fn drop(&mut self) {
        if let Ok(None) = self.child.try_wait() {
            self.send("TERM");
            self.child.wait().ok();
        }
    }
}

/// `passerelle kiosk`, with the browser that the tests are told to use, if any.
pub(crate) fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_passerelle"));
    command.arg("kiosk").args(args);
    if let Some(chromium) = env::var_os("PASSERELLE_CHROMIUM") {
        command.arg("--chromium").arg(chromium);
    }
    command
}

#[track_caller]
pub(crate) fn wait_until(what: &str, mut is_so: impl FnMut() -> bool) {
    let until = Instant::now() + CEILING;
    while !is_so() {
        assert!(Instant::now() < until, "expected that {what}");
        thread::sleep(Duration::from_millis(20));
    }
}

fn kill(signal: &str, ids: &[u32]) {
    assert!(!ids.is_empty(), "expected a process to send {signal} to");
    let ids: Vec<_> = ids.iter().map(u32::to_string).collect();
    let script = format!("kill -s {signal} {}", ids.join(" "));
    // One that has just ended is no failure.
    Command::new("sh").args(["-c", &script]).stderr(Stdio::null()).status().expect("a shell");
}
