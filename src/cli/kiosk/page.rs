//! One page in the browser, opened, asked how it is, and closed.

use std::time::Duration;

use serde_json::{Value, json};

use super::{
    browser::Browser,
    devtools::{Event, PageId},
    trouble::Trouble,
};

/// Whether the page is up, in one place: the widget is on it, and shows something.
const PROBE: &str = include_str!("probe.js");

/// A box of the browser's own would stay for ever, and the page would wait for it.
const QUIET: &str =
    "window.alert = window.confirm = window.prompt = window.print = () => undefined;";

/// A page, and no other in the browser.
#[derive(Debug)]
pub(super) struct Page {
    id: PageId,
    /// Where it was when it was shown, such as `https://example.org`.
    origin: Option<String>,
}

/// How a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    Shown,
    /// It says itself why there is no widget, and does what can be done about it.
    Rests,
    Waiting,
}

/// What an event means for a page.
#[derive(Debug)]
pub(super) enum Meaning {
    Nothing,
    Trouble(Trouble),
    /// Once it was shown, it has gone to an address, and if `away` to another site.
    Went {
        address: String,
        away: Option<String>,
    },
    /// Something else has opened, over the page perhaps.
    Other,
}

impl Page {
    /// Opens a page without an address, in front, and closes all others: what they know of a visitor goes
    /// with them.
    pub(super) async fn open(browser: &mut Browser, limit: Duration) -> Result<Self, Trouble> {
        let blank = json!({ "url": "about:blank" });
        let opened = browser.call("Target.createTarget", blank, limit).await?;
        let target = text(&opened["targetId"]);
        let attach = json!({ "targetId": target, "flatten": true });
        let attached = browser.call("Target.attachToTarget", attach, limit).await?;
        let id = PageId { target, session: text(&attached["sessionId"]) };
        let page = Self { id, origin: None };
        page.close_others(browser, limit).await?;
        page.call(browser, "Page.enable", json!({}), limit).await?;
        page.call(
            browser,
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": QUIET }),
            limit,
        )
        .await?;
        // No file of the machine is chosen.
        let no_dialog = json!({ "enabled": true });
        page.call(browser, "Page.setInterceptFileChooserDialog", no_dialog, limit).await?;
        Ok(page)
    }

    /// Goes to an address; done when the server has begun to answer.
    pub(super) async fn go(
        &self,
        browser: &mut Browser,
        url: &str,
        limit: Duration,
    ) -> Result<(), Trouble> {
        let answer = self.call(browser, "Page.navigate", json!({ "url": url }), limit).await;
        match answer {
            Ok(it) if it["errorText"].is_string() => {
                Err(Trouble::NotLoaded(text(&it["errorText"])))
            }
            Ok(_) => Ok(()),
            Err(Trouble::Hangs) => {
                let seconds = limit.as_secs();
                Err(Trouble::NotLoaded(format!("no answer within {seconds} s")))
            }
            Err(trouble) => Err(trouble),
        }
    }

    /// Shows a text of HTML, without going anywhere.
    pub(super) async fn show(
        &self,
        browser: &mut Browser,
        html: &str,
        limit: Duration,
    ) -> Result<(), Trouble> {
        // The frame of a page has its name.
        let content = json!({ "frameId": self.id.target, "html": html });
        self.call(browser, "Page.setDocumentContent", content, limit).await?;
        Ok(())
    }

    /// Asks the page how it is.
    pub(super) async fn probe(
        &mut self,
        browser: &mut Browser,
        limit: Duration,
    ) -> Result<State, Trouble> {
        let answer = self.evaluate(browser, PROBE, limit).await?;
        if let Some(origin) = answer["shown"].as_str() {
            if self.origin.is_none() {
                match self.call(browser, "Page.resetNavigationHistory", json!({}), limit).await {
                    Ok(_) => self.origin = Some(origin.to_owned()),
                    // It has just begun to load itself again.
                    Err(Trouble::Refused { .. }) => return Ok(State::Waiting),
                    Err(trouble) => return Err(trouble),
                }
            }
            return Ok(State::Shown);
        }
        if answer["rests"] == true {
            return Ok(State::Rests);
        }
        match answer["status"].as_u64().and_then(|it| u16::try_from(it).ok()) {
            Some(status) if 400 <= status => Err(Trouble::Status(status)),
            _ => Ok(State::Waiting),
        }
    }

    /// The value of a script in the page; of a promise, what comes of it.
    pub(super) async fn evaluate(
        &self,
        browser: &mut Browser,
        script: &str,
        limit: Duration,
    ) -> Result<Value, Trouble> {
        let params = json!({ "expression": script, "returnByValue": true, "awaitPromise": true });
        match self.call(browser, "Runtime.evaluate", params, limit).await {
            Ok(mut it) => Ok(it["result"]["value"].take()),
            // Between two documents there is nobody to ask.
            Err(Trouble::Refused { .. }) => Ok(Value::Null),
            Err(trouble) => Err(trouble),
        }
    }

    /// What an event of the browser means for this page.
    pub(super) fn meaning(&self, event: &Event) -> Meaning {
        let is_ours = event.session.as_ref() == Some(&self.id.session);
        let is_end = event.is_end_of(&self.id);
        let params = &event.params;
        match event.method.as_str() {
            "Target.targetCrashed" if is_end => Meaning::Trouble(Trouble::Crashed),
            "Target.targetDestroyed" if is_end => Meaning::Trouble(Trouble::Closed),
            "Target.targetCreated" => {
                let info = &params["targetInfo"];
                let is_other =
                    info["type"] == "page" && info["targetId"] != self.id.target.as_str();
                if is_other { Meaning::Other } else { Meaning::Nothing }
            }
            "Page.frameNavigated" if is_ours && params["frame"]["parentId"].is_null() => {
                self.after_navigation(&params["frame"])
            }
            _ => Meaning::Nothing,
        }
    }

    fn after_navigation(&self, frame: &Value) -> Meaning {
        let Some(home) = &self.origin else { return Meaning::Nothing };
        let origin = text(&frame["securityOrigin"]);
        // What does not answer is shown by a page of Chromium's own.
        let address = frame["unreachableUrl"].as_str().or(frame["url"].as_str());
        Meaning::Went {
            address: address.unwrap_or_default().to_owned(),
            away: (origin != *home).then_some(origin),
        }
    }

    /// Ends the page even if it hangs.
    pub(super) async fn kill(&self, browser: &mut Browser) {
        browser.tell_page(&self.id, "Page.crash", json!({})).await;
    }

    /// Closes every page but this one.
    pub(super) async fn close_others(
        &self,
        browser: &mut Browser,
        limit: Duration,
    ) -> Result<(), Trouble> {
        let targets = browser.call("Target.getTargets", json!({}), limit).await?;
        for info in targets["targetInfos"].as_array().into_iter().flatten() {
            if info["type"] == "page" && info["targetId"] != self.id.target.as_str() {
                let close = json!({ "targetId": info["targetId"] });
                match browser.call("Target.closeTarget", close, limit).await {
                    // It closed by itself meanwhile.
                    Ok(_) | Err(Trouble::Refused { .. }) => {}
                    Err(trouble) => return Err(trouble),
                }
            }
        }
        Ok(())
    }

    async fn call(
        &self,
        browser: &mut Browser,
        method: &str,
        params: Value,
        limit: Duration,
    ) -> Result<Value, Trouble> {
        browser.call_page(&self.id, method, params, limit).await
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
