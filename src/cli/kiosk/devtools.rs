//! How Chromium is driven: its `DevTools` protocol, over the two pipes of `--remote-debugging-pipe`. Messages are
//! JSON, each ended by a zero byte.
//!
//! A pipe, not a port: nobody else on the machine can drive the browser, and when this process ends,
//! however it does, the browser ends as well. Not here: what the messages mean.

use std::{collections::VecDeque, time::Duration};

use serde::Deserialize;
use serde_json::{Value, json};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    process::{ChildStdin, ChildStdout},
    time::timeout,
};

/// The two pipes of a browser.
#[derive(Debug)]
pub(super) struct Devtools {
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    /// What came of a message so far, so that a wait that is given up loses nothing.
    partial: Vec<u8>,
    /// What came while an answer was waited for.
    events: VecDeque<Event>,
    last_id: u64,
}

/// How the browser calls a page.
#[derive(Debug)]
pub(super) struct PageId {
    /// In what is said about it.
    pub(super) target: String,
    /// In what is said to it and by it.
    pub(super) session: String,
}

/// What the browser tells by itself.
#[derive(Debug, Deserialize)]
pub(super) struct Event {
    #[serde(default)]
    pub(super) method: String,
    #[serde(default)]
    pub(super) params: Value,
    /// Which page it is about; about the browser without.
    #[serde(rename = "sessionId")]
    pub(super) session: Option<String>,
}

#[derive(Deserialize)]
struct Message {
    id: Option<u64>,
    result: Option<Value>,
    error: Option<Refusal>,
    #[serde(flatten)]
    event: Event,
}

#[derive(Deserialize)]
struct Refusal {
    message: String,
}

/// Why a command has no result.
#[derive(Debug)]
pub(super) enum NoAnswer {
    /// Not in time.
    Late,
    /// The browser is gone, or says what is no message.
    BrowserGone,
    /// The page that was asked crashed or was closed meanwhile.
    PageGone,
    /// The browser says why not.
    Refused(String),
}

impl Devtools {
    pub(super) fn new(to: ChildStdin, from: ChildStdout) -> Self {
        let from = BufReader::new(from);
        Self { to, from, partial: vec![], events: VecDeque::new(), last_id: 0 }
    }

    /// Sends a command to the browser, or to a page, and waits for its result.
    pub(super) async fn call(
        &mut self,
        page: Option<&PageId>,
        method: &str,
        params: Value,
        limit: Duration,
    ) -> Result<Value, NoAnswer> {
        let answer = async {
            let id = self.send(page, method, params).await?;
            self.answer_to(id, page).await
        };
        timeout(limit, answer).await.unwrap_or(Err(NoAnswer::Late))
    }

    /// Sends a command whose result does not matter, if there ever is one; its number.
    pub(super) async fn send(
        &mut self,
        page: Option<&PageId>,
        method: &str,
        params: Value,
    ) -> Result<u64, NoAnswer> {
        self.last_id += 1;
        let mut command = json!({ "id": self.last_id, "method": method, "params": params });
        if let Some(page) = page {
            command["sessionId"] = page.session.as_str().into();
        }
        let mut bytes = command.to_string().into_bytes();
        bytes.push(0);
        self.to.write_all(&bytes).await.map_err(|_| NoAnswer::BrowserGone)?;
        Ok(self.last_id)
    }

    /// The next event; `None` at the end of the browser. May be given up and called again.
    pub(super) async fn event(&mut self) -> Option<Event> {
        if let Some(event) = self.events.pop_front() {
            return Some(event);
        }
        loop {
            let message = self.message().await?;
            // An answer that nobody waits for any more is passed over.
            if message.id.is_none() {
                return Some(message.event);
            }
        }
    }

    async fn answer_to(&mut self, id: u64, page: Option<&PageId>) -> Result<Value, NoAnswer> {
        // A page that is gone never answers.
        let is_end = |event: &Event| page.is_some_and(|it| event.is_end_of(it));
        if self.events.iter().any(is_end) {
            return Err(NoAnswer::PageGone);
        }
        loop {
            let message = self.message().await.ok_or(NoAnswer::BrowserGone)?;
            if message.id == Some(id) {
                return match message.error {
                    Some(refusal) => Err(NoAnswer::Refused(refusal.message)),
                    None => Ok(message.result.unwrap_or_default()),
                };
            }
            if message.id.is_none() {
                let is_end = is_end(&message.event);
                self.events.push_back(message.event);
                if is_end {
                    return Err(NoAnswer::PageGone);
                }
            }
        }
    }

    async fn message(&mut self) -> Option<Message> {
        let n_bytes = self.from.read_until(0, &mut self.partial).await.ok()?;
        if n_bytes == 0 || self.partial.pop() != Some(0) {
            return None;
        }
        let message = serde_json::from_slice(&self.partial).ok();
        self.partial.clear();
        message
    }
}

impl Event {
    /// Whether this is the end of a page.
    pub(super) fn is_end_of(&self, page: &PageId) -> bool {
        matches!(self.method.as_str(), "Target.targetCrashed" | "Target.targetDestroyed")
            && self.params["targetId"] == page.target.as_str()
    }
}
