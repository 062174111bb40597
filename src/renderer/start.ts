import { firstState } from './state/first-state.ts';

// The small part first: it asks what the window is to show while the window's own code is still on its way. The editor of
// the panes, by far the largest part, comes when the texts can be read already (views/comparison-panes.tsx).
firstState();
void import('./main.tsx');
