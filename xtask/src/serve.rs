//! Serves `www/` at `/`, with what is built of it, and `pkg/` at `/pkg/`, to this machine only.
//!
//! For development and the end-to-end tests: nothing is cached without asking again.

use std::{
    io::ErrorKind,
    net::{Ipv4Addr, SocketAddr},
};

use anyhow::{Context, Result, bail};
use axum::{
    Router,
    extract::Request,
    http::{
        HeaderValue, Method,
        header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL},
    },
    middleware,
};
use tokio::{
    net::TcpListener,
    runtime::{Builder, Runtime},
};
use tower_http::{
    compression::{CompressionLayer, CompressionLevel},
    services::ServeDir,
    set_header::SetResponseHeaderLayer,
};
use tower_livereload::LiveReloadLayer;

use crate::workspace::Workspace;

/// Serves until Ctrl-C.
pub(crate) fn serve(workspace: &Workspace, port: u16) -> Result<()> {
    Server::start(workspace, port, None)?.until_ctrl_c()
}

/// A server that answers as long as it is kept.
#[derive(Debug)]
pub(crate) struct Server {
    runtime: Runtime,
    address: SocketAddr,
}

impl Server {
    /// Listens on `port`, or on the next free one.
    ///
    /// With `live_reload`, pages reload themselves when its reloader says so.
    pub(crate) fn start(
        workspace: &Workspace,
        port: u16,
        live_reload: Option<LiveReloadLayer>,
    ) -> Result<Self> {
        let mut router = files(workspace);
        if let Some(layer) = live_reload {
            // Before compression, since it writes into the page.
            router = router.layer(layer);
        }
        Self::listen(port, compressed(router))
    }

    /// Listens on any port, for browsers of this machine that load the same megabyte a thousand times: as it is.
    pub(crate) fn for_tests(workspace: &Workspace) -> Result<Self> {
        Self::listen(0, files(workspace))
    }

    fn listen(port: u16, router: Router) -> Result<Self> {
        let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
        let listener = runtime.block_on(listen(port))?;
        let address = listener.local_addr()?;
        if port != 0 && port != address.port() {
            eprintln!("port {port} is taken: using {}", address.port());
        }
        let router = router.layer(SetResponseHeaderLayer::overriding(
            CACHE_CONTROL,
            HeaderValue::from_static("no-cache"),
        ));
        runtime.spawn(async move { axum::serve(listener, router).await });
        Ok(Self { runtime, address })
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn until_ctrl_c(self) -> Result<()> {
        println!("\n  Passerelle is at {}/\n  Ctrl-C stops it\n", self.url());
        self.runtime.block_on(tokio::signal::ctrl_c()).context("failed to wait for Ctrl-C")?;
        // Not waiting for the pages that are open: with live reload they never hang up.
        self.runtime.shutdown_background();
        eprintln!("\nstopped");
        Ok(())
    }
}

async fn listen(port: u16) -> Result<TcpListener> {
    for port in port..=u16::MAX {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            Err(error) => {
                return Err(error).with_context(|| format!("failed to listen on port {port}"));
            }
        }
    }
    bail!("expected a free port from {port} on, found none; choose another with --port")
}

fn files(workspace: &Workspace) -> Router {
    // As a CDN does: pages of another origin, or of none, such as a sandboxed frame, may load the widgets.
    let pkg = Router::new().fallback_service(ServeDir::new(workspace.pkg())).layer(
        SetResponseHeaderLayer::overriding(
            ACCESS_CONTROL_ALLOW_ORIGIN,
            HeaderValue::from_static("*"),
        ),
    );
    let pages = ServeDir::new(workspace.built_www()).fallback(ServeDir::new(workspace.www()));
    Router::new().nest("/pkg", pkg).fallback_service(pages)
}

/// With files compressed as they are sent, so that the browser's tools show what visitors wait for.
fn compressed(router: Router) -> Router {
    router
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .layer(middleware::map_request(head_as_get))
}

/// Lets `curl --head` show what a page gets: an answer without a body would not
/// be compressed. The body is made, and not sent.
async fn head_as_get(mut request: Request) -> Request {
    if request.method() == Method::HEAD {
        *request.method_mut() = Method::GET;
    }
    request
}
