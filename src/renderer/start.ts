// Two bundles at once: the window begins to ask for its project while the editor of the panes, by far the larger one, is
// still being read.
void import('./views/comparison-panes.tsx');
void import('./main.tsx');
