"""Long work in the background: asked for on a page, done by a process of its own, fetched when it is ready."""
