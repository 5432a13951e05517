//! `snippet.html`: what a page pastes, for a server that has `passerelle/` at its root.

use super::{LIBRARY, files::Files};

pub(super) fn text(files: &Files) -> String {
    let script = &files.script;
    format!(
        "\
<!-- This version and no other: a browser refuses a script that does not have this integrity.
     For the newest version, whatever it is: src=\"/{LIBRARY}/{name}\" without integrity. -->
<script
  type=\"module\"
  src=\"/{LIBRARY}/{file}\"
  integrity=\"{integrity}\"
  crossorigin=\"anonymous\"
></script>
<passerelle-card profile=\"ingenieur-social\">Ingénieure ou ingénieur social : l’expertise du travail social.</passerelle-card>
<passerelle-quiz diploma=\"deis\">Le DEIS s’ouvre à six parcours.</passerelle-quiz>
<passerelle-explorer>Les métiers du travail social, de l’accompagnement à l’ingénierie sociale.</passerelle-explorer>
",
        name = script.name,
        file = script.file,
        integrity = script.integrity,
    )
}
