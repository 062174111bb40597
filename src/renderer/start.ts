// Two bundles at once, the small one first: the window asks for its project and draws itself while the editor of the
// panes, by far the larger one, is still on its way.
void import('./main.tsx');
void import('./views/comparison-panes.tsx');
