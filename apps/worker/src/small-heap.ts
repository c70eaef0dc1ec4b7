import { setFlagsFromString } from 'node:v8';

// A worker waits for ffmpeg and the database; it has little garbage of its own. Left alone, V8 lets the space of young objects
// grow to 48 MiB while the modules are loaded, and never gives it back. Set here, and not on a command line, so that it holds
// however the worker is started; V8 reads it each time the space would grow.
setFlagsFromString('--semi-space-growth-factor=1');
