"""How recto is packed: `ci/package` is the way in."""
