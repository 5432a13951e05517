//! Serves a folder to this machine alone.

use std::{
    io,
    net::{Ipv4Addr, SocketAddr},
    path::Path,
};

use axum::{
    Router,
    http::{HeaderValue, header::CACHE_CONTROL},
};
use tokio::net::TcpListener;
use tower_http::{services::ServeDir, set_header::SetResponseHeaderLayer};

/// Serves as long as the runtime lives; says where. Port 0 means any.
pub(super) async fn start(folder: &Path, port: u16) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    let address = listener.local_addr()?;
    // So that a page that loads itself again has the newest files.
    let no_cache = HeaderValue::from_static("no-cache");
    let router = Router::new()
        .fallback_service(ServeDir::new(folder))
        .layer(SetResponseHeaderLayer::overriding(CACHE_CONTROL, no_cache));
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(address)
}
