//! A server that can be in trouble, and the page that it hands out, as the browser itself shows it.

use std::{
    cell::RefCell,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        mpsc::{Receiver, Sender, channel},
    },
    thread,
    time::Duration,
};

/// No test waits longer for what has to come.
pub(crate) const CEILING: Duration = Duration::from_mins(1);

/// How the page is handed out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Mood {
    Well,
    /// Says 404.
    Missing,
    /// Takes the question and never answers.
    Silent,
    /// Answers with a page that never has a widget on it.
    Empty,
}

/// A server on a port of its own.
pub(crate) struct Site {
    pub(crate) url: String,
    mood: Arc<Mutex<Mood>>,
    /// The questions of pages that are shown, one each.
    shown: Receiver<TcpStream>,
    /// Those that were heard: a browser asks again when it is hung up on.
    heard: RefCell<Vec<TcpStream>>,
    paths: Receiver<String>,
}

/// A page that is shown in the browser.
pub(crate) struct Shown(TcpStream);

impl Site {
    pub(crate) fn start(mood: Mood) -> Self {
        Self::on(&TcpListener::bind("127.0.0.1:0").expect("a free port"), mood)
    }

    pub(crate) fn on(listener: &TcpListener, mood: Mood) -> Self {
        let listener = listener.try_clone().expect("a listener");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let mood = Arc::new(Mutex::new(mood));
        let (to_shown, shown) = channel();
        let (to_paths, paths) = channel();
        let (page, mood_of_page) = (page(&url), Arc::clone(&mood));
        thread::spawn(move || {
            let mut unanswered = vec![];
            for stream in listener.incoming().flatten() {
                let mood = *mood_of_page.lock().expect("a mood");
                answer(stream, mood, &page, &to_shown, &to_paths, &mut unanswered);
            }
        });
        Self { url, mood, shown, heard: RefCell::default(), paths }
    }

    pub(crate) fn page_url(&self) -> String {
        format!("{}/kiosk.html", self.url)
    }

    pub(crate) fn becomes(&self, mood: Mood) {
        *self.mood.lock().expect("a mood") = mood;
    }

    /// The next page that is shown.
    #[track_caller]
    pub(crate) fn shows(&self) -> Shown {
        let question = self.shown.recv_timeout(CEILING).expect("the page is shown");
        self.heard.borrow_mut().push(question.try_clone().expect("a stream"));
        Shown(question)
    }

    /// Waits until something was asked for.
    #[track_caller]
    pub(crate) fn is_asked_for(&self, path: &str) {
        while self.paths.recv_timeout(CEILING).expect("a question") != path {}
    }
}

impl Shown {
    /// Runs a script in the page.
    pub(crate) fn runs(mut self, script: &str) {
        respond(&mut self.0, "200 OK", "text/plain", script);
    }
}

/// The page, which asks `site` what to do.
pub(crate) fn page(site: &str) -> String {
    include_str!("stand_in.html").replace("SITE", site)
}

fn answer(
    mut stream: TcpStream,
    mood: Mood,
    page: &str,
    shown: &Sender<TcpStream>,
    paths: &Sender<String>,
    unanswered: &mut Vec<TcpStream>,
) {
    stream.set_read_timeout(Some(Duration::from_secs(1))).expect("a time is set");
    let mut request = [0; 4096];
    let n_bytes = stream.read(&mut request).unwrap_or(0);
    let request = String::from_utf8_lossy(&request[..n_bytes]);
    // A connection that was opened beforehand, and not used.
    let Some(path) = request.split(' ').nth(1) else { return };
    // The test may be over.
    paths.send(path.to_owned()).ok();
    match (path, mood) {
        ("/order", _) => drop(shown.send(stream)),
        ("/kiosk.html", Mood::Well) => respond(&mut stream, "200 OK", "text/html", page),
        ("/kiosk.html", Mood::Empty) => respond(&mut stream, "200 OK", "text/html", "<p>…</p>"),
        (_, Mood::Silent) => unanswered.push(stream),
        _ => respond(&mut stream, "404 Not Found", "text/plain", "not found"),
    }
}

fn respond(stream: &mut TcpStream, status: &str, kind: &str, body: &str) {
    let n_bytes = body.len();
    // The browser that asked may be gone.
    write!(
        stream,
        "HTTP/1.1 {status}\r\ncontent-type: {kind}; charset=utf-8\r\ncontent-length: {n_bytes}\r\n\
         access-control-allow-origin: *\r\nconnection: close\r\n\r\n{body}"
    )
    .ok();
}
