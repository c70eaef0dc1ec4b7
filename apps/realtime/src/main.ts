import './small-heap.js';

// Loaded once the heap is told to stay small, as loading is what would make it large.
await import('./run-realtime.js');
