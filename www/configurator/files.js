/**
 * The files that a snippet leads to: none that could be told by an integrity, since these pages are served from the
 * sources. `cargo xtask dist` writes another module in the place of this one.
 */
export default null;
