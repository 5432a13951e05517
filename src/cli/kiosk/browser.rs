//! A Chromium with a profile of its own, and its end without anything left.

use std::{fs, io, path::Path, process::Stdio, time::Duration};

use rustix::process::{Pid, Signal, kill_process_group, test_kill_process_group};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, ChildStderr, Command},
    task::JoinHandle,
    time::{sleep, timeout},
};

use super::{
    devtools::{Devtools, Event, NoAnswer, PageId},
    flags::{FLAGS, preferences},
    trouble::Trouble,
};

/// How long it may take to start, on a slow disk, and to end.
const STARTS_WITHIN: Duration = Duration::from_secs(30);
const ENDS_WITHIN: Duration = Duration::from_secs(2);

/// The shell gives Chromium the pipes that it expects: it reads from 3 and writes to 4.
const WITH_PIPES: &str = "exec \"$@\" 3<&0 4>&1 </dev/null >/dev/null";

/// A browser that runs, until [`Browser::end`].
#[derive(Debug)]
pub(super) struct Browser {
    child: Child,
    devtools: Devtools,
    profile: TempDir,
    /// Ends with it, and has the last line that it wrote.
    last_line: JoinHandle<String>,
}

impl Browser {
    /// Starts `program` with the flags of a kiosk and those of the operator. Waits for nothing, so that it
    /// can always be ended.
    pub(super) fn start(program: &Path, more: &[String]) -> io::Result<Self> {
        let profile = profile()?;
        let mut command = Command::new("sh");
        command
            .args(["-c", WITH_PIPES, "sh"])
            .arg(program)
            .args(FLAGS)
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .args(more)
            .arg("about:blank")
            // What it would leave behind there, it leaves in the profile.
            .env("HOME", profile.path())
            .env("TMPDIR", profile.path())
            .env_remove("XDG_CONFIG_HOME")
            .env_remove("XDG_CACHE_HOME")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            // So that all of it can be ended at once, and Ctrl-C in the terminal is for us alone.
            .process_group(0);
        let mut child = command.spawn()?;
        let (Some(to), Some(from), Some(err)) =
            (child.stdin.take(), child.stdout.take(), child.stderr.take())
        else {
            return Err(io::ErrorKind::BrokenPipe.into());
        };
        let last_line = tokio::spawn(last_line(err));
        Ok(Self { child, devtools: Devtools::new(to, from), profile, last_line })
    }

    /// Waits until it answers. Files are saved into `downloads`, without a question, or not at all.
    pub(super) async fn prepare(&mut self, downloads: Option<&Path>) -> Result<(), Trouble> {
        let saving = match downloads {
            Some(folder) => json!({ "behavior": "allow", "downloadPath": folder }),
            None => json!({ "behavior": "deny" }),
        };
        let discover = json!({ "discover": true });
        for (method, params) in
            [("Browser.setDownloadBehavior", saving), ("Target.setDiscoverTargets", discover)]
        {
            if self.call(method, params, STARTS_WITHIN).await.is_err() {
                let why = timeout(ENDS_WITHIN, &mut self.last_line).await;
                let why = why.ok().and_then(Result::ok);
                return Err(Trouble::NotStarted(why.unwrap_or_else(|| "no answer".to_owned())));
            }
        }
        Ok(())
    }

    /// Asks the browser itself.
    pub(super) async fn call(
        &mut self,
        method: &str,
        params: Value,
        limit: Duration,
    ) -> Result<Value, Trouble> {
        let answer = self.devtools.call(None, method, params, limit).await;
        answer.map_err(|why| trouble(why, method))
    }

    /// Asks a page.
    pub(super) async fn call_page(
        &mut self,
        page: &PageId,
        method: &str,
        params: Value,
        limit: Duration,
    ) -> Result<Value, Trouble> {
        let answer = self.devtools.call(Some(page), method, params, limit).await;
        answer.map_err(|why| match why {
            NoAnswer::Late => Trouble::Hangs,
            why => trouble(why, method),
        })
    }

    /// Tells a page, whether it hears or not.
    pub(super) async fn tell_page(&mut self, page: &PageId, method: &str, params: Value) {
        // A browser that is gone is found out by the next question.
        self.devtools.send(Some(page), method, params).await.ok();
    }

    /// What it tells next. May be given up and called again.
    pub(super) async fn event(&mut self) -> Result<Event, Trouble> {
        match self.devtools.event().await {
            Some(event) => Ok(event),
            None => Err(Trouble::BrowserGone),
        }
    }

    /// Ends all of it at once, since nothing is to be kept, and removes its profile.
    pub(super) async fn end(mut self) -> io::Result<()> {
        if let Some(group) = self.child.id().and_then(|id| Pid::from_raw(id.try_into().ok()?)) {
            // Before it is waited for: until then its number cannot be another's.
            kill_process_group(group, Signal::KILL).ok();
            self.child.wait().await?;
            let others = async {
                while test_kill_process_group(group).is_ok() {
                    sleep(Duration::from_millis(10)).await;
                }
            };
            timeout(ENDS_WITHIN, others).await.ok();
        }
        self.profile.close()
    }
}

fn trouble(why: NoAnswer, method: &str) -> Trouble {
    match why {
        NoAnswer::Late => Trouble::BrowserHangs,
        NoAnswer::BrowserGone => Trouble::BrowserGone,
        NoAnswer::PageGone => Trouble::Crashed,
        NoAnswer::Refused(message) => Trouble::Refused { method: method.to_owned(), message },
    }
}

/// A folder that nobody else can read.
fn profile() -> io::Result<TempDir> {
    let profile = tempfile::Builder::new().prefix("passerelle-kiosk-").tempdir()?;
    fs::create_dir(profile.path().join("Default"))?;
    fs::write(profile.path().join("Default/Preferences"), preferences().to_string())?;
    Ok(profile)
}

/// What Chromium wrote last.
async fn last_line(err: ChildStderr) -> String {
    let mut lines = BufReader::new(err).lines();
    let mut last = String::new();
    while let Ok(Some(line)) = lines.next_line().await {
        last = line;
    }
    last
}
