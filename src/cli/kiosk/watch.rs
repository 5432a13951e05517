//! Keeps a page on the screen: opens it, looks after it, opens it again.
//!
//! Not here: how often that is right, which is [`tries`](super::tries).

use std::{
    io::{self, Write},
    mem,
    time::Duration,
};

use tokio::{
    task::{JoinError, JoinSet},
    time::{Instant, sleep, timeout, timeout_at},
};

use super::{
    browser::Browser,
    log::Log,
    page::{Meaning, Page, State},
    screen,
    settings::Settings,
    tries::{Next, Tries},
    trouble::Trouble,
};

/// How often a page is asked how it is: while it is opened, and once it is shown.
const OPENING: Duration = Duration::from_millis(100);
const SHOWN: Duration = Duration::from_secs(1);

/// How long Chromium may take to open a page without an address, and the like.
const OBEYS_WITHIN: Duration = Duration::from_secs(3);

/// After so many attempts to show the static screen that it seems vain, too.
const BETWEEN_SCREENS: Duration = Duration::from_mins(1);

/// A page on a screen.
#[derive(Debug)]
pub(super) struct Kiosk<'a, W> {
    settings: &'a Settings,
    url: &'a str,
    log: &'a mut Log<W>,
    browser: Option<Browser>,
    /// Browsers that are not needed any more.
    endings: JoinSet<io::Result<()>>,
}

impl<'a, W: Write> Kiosk<'a, W> {
    /// Nothing is started yet.
    pub(super) fn new(settings: &'a Settings, url: &'a str, log: &'a mut Log<W>) -> Self {
        Self { settings, url, log, browser: None, endings: JoinSet::new() }
    }

    /// Until the operator leaves. May be given up; then [`Kiosk::end`] is still to be called.
    pub(super) async fn run(&mut self) {
        let start = Instant::now();
        let mut tries = Tries::new(self.settings.rest);
        let mut lost_at = start;
        loop {
            let mut was_shown = false;
            let trouble = self.show(lost_at, &mut was_shown).await;
            if let Trouble::Exit = trouble {
                return;
            }
            lost_at = Instant::now();
            self.report(&trouble);
            let is_out_of_reach = trouble.is_out_of_reach();
            match tries.after_trouble(start.elapsed(), was_shown || trouble.is_sudden()) {
                Next::Try { pause, in_new_browser } => {
                    if !pause.is_zero() {
                        timeout(pause, self.rest(is_out_of_reach, &mut || true)).await.ok();
                    }
                    if in_new_browser {
                        self.end_browser();
                    }
                }
                Next::Rest(pause) => {
                    let seconds = pause.as_secs();
                    self.log.line(format_args!(
                        "trying again in {seconds} s, static screen until then"
                    ));
                    let mut may_end = || tries.may_end_rest(start.elapsed());
                    if timeout(pause, self.rest(is_out_of_reach, &mut may_end)).await.is_err() {
                        while !may_end() {
                            sleep(SHOWN).await;
                        }
                    }
                    self.end_browser();
                }
            }
            self.log.line("opening the page again");
        }
    }

    /// Opens the page and stays with it as long as it is well.
    async fn show(&mut self, since: Instant, was_shown: &mut bool) -> Trouble {
        let mut page = match self.open().await {
            Ok(page) => page,
            Err(trouble) => return trouble,
        };
        let (mut shown_at, mut rests) = (Instant::now(), false);
        loop {
            let state = self.look_after(&mut page, *was_shown).await;
            let rested = mem::replace(&mut rests, matches!(state, Ok(State::Rests)));
            if rests && !rested {
                self.log.line("the page rests, and says why on the screen");
            }
            match state {
                Ok(State::Shown) => {
                    shown_at = Instant::now();
                    if !*was_shown {
                        *was_shown = true;
                        let seconds = since.elapsed().as_secs_f32();
                        self.log.line(format_args!("the page is shown, after {seconds:.1} s"));
                    }
                }
                Ok(State::Rests) => shown_at = Instant::now(),
                Ok(State::Waiting) if shown_at.elapsed() < self.settings.shown_within => {}
                Ok(State::Waiting) => {
                    return Trouble::NotShown(self.settings.shown_within.as_secs());
                }
                Err(trouble) => {
                    if let (Trouble::Hangs, Some(browser)) = (&trouble, &mut self.browser) {
                        page.kill(browser).await;
                    }
                    return trouble;
                }
            }
        }
    }

    /// Goes to the page, in the browser or in a new one where there is none.
    async fn open(&mut self) -> Result<Page, Trouble> {
        let (url, limit) = (self.url, self.settings.shown_within);
        let browser = self.browser().await?;
        let page = Page::open(browser, OBEYS_WITHIN).await?;
        page.go(browser, url, limit).await?;
        Ok(page)
    }

    /// Hears what the browser says about a page for a moment, then asks the page itself.
    async fn look_after(&mut self, page: &mut Page, was_shown: bool) -> Result<State, Trouble> {
        let (pause, limit) = if was_shown {
            (SHOWN, self.settings.answers_within)
        } else {
            (OPENING, self.settings.shown_within)
        };
        self.listen(page, pause).await?;
        page.probe(self.browser().await?, limit).await
    }

    async fn listen(&mut self, page: &Page, pause: Duration) -> Result<(), Trouble> {
        let exit = self.settings.exit.as_str();
        let until = Instant::now() + pause;
        let browser = self.browser().await?;
        while let Ok(event) = timeout_at(until, browser.event()).await {
            match page.meaning(&event?) {
                Meaning::Trouble(trouble) => return Err(trouble),
                Meaning::Went { address, .. } if address == exit => return Err(Trouble::Exit),
                Meaning::Went { away: Some(site), .. } => return Err(Trouble::Away(site)),
                Meaning::Went { away: None, .. } | Meaning::Nothing => {}
                Meaning::Other => page.close_others(browser, OBEYS_WITHIN).await?,
            }
        }
        Ok(())
    }

    /// Shows the static screen, until the server can be reached after it could not.
    async fn rest(&mut self, mut was_out_of_reach: bool, may_end: &mut dyn FnMut() -> bool) {
        let start = Instant::now();
        let mut tries = Tries::new(BETWEEN_SCREENS);
        while let Err(trouble) = self.show_screen(&mut was_out_of_reach, may_end).await {
            self.report(&trouble);
            let (Next::Try { pause, .. } | Next::Rest(pause)) =
                tries.after_trouble(start.elapsed(), true);
            sleep(pause).await;
        }
    }

    async fn show_screen(
        &mut self,
        was_out_of_reach: &mut bool,
        may_end: &mut dyn FnMut() -> bool,
    ) -> Result<(), Trouble> {
        let html = screen::html(self.settings.contact.as_deref());
        let browser = self.browser().await?;
        let page = Page::open(browser, OBEYS_WITHIN).await?;
        page.show(browser, &html, OBEYS_WITHIN).await?;
        self.log.line("the static screen is shown");
        let is_there = screen::asks_for(self.url);
        loop {
            self.listen(&page, SHOWN).await?;
            let limit = self.settings.answers_within;
            let is_there = page.evaluate(self.browser().await?, &is_there, limit).await? == true;
            if is_there && *was_out_of_reach && may_end() {
                self.log.line("the server can be reached again");
                return Ok(());
            }
            *was_out_of_reach |= !is_there;
        }
    }

    async fn browser(&mut self) -> Result<&mut Browser, Trouble> {
        if self.browser.is_none() {
            let Settings { chromium, chromium_flags, downloads, .. } = self.settings;
            let browser = Browser::start(chromium, chromium_flags)
                .map_err(|it| Trouble::NotStarted(it.to_string()))?;
            // Known from now on, to be ended whatever happens.
            self.browser.insert(browser).prepare(downloads.as_deref()).await?;
        }
        self.browser.as_mut().ok_or(Trouble::BrowserGone)
    }

    fn report(&mut self, trouble: &Trouble) {
        self.log.line(trouble);
        if trouble.is_of_browser() {
            self.end_browser();
        }
    }

    /// Lets the browser end, if there is one, while nobody waits for it.
    fn end_browser(&mut self) {
        if let Some(browser) = self.browser.take() {
            self.endings.spawn(browser.end());
        }
        while let Some(ending) = self.endings.try_join_next() {
            self.tell(ending);
        }
    }

    /// Ends all that was started.
    pub(super) async fn end(&mut self) {
        self.end_browser();
        while let Some(ending) = self.endings.join_next().await {
            self.tell(ending);
        }
    }

    fn tell(&mut self, ending: Result<io::Result<()>, JoinError>) {
        if let Err(error) = ending.map_err(io::Error::from).flatten() {
            self.log.line(format_args!("Chromium left something behind: {error}"));
        }
    }
}
