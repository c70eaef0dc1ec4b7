import { setFlagsFromString } from 'node:v8';

// Sockets are long-lived and hints are short: there is little that is young. Left alone, V8 lets the space of young objects grow
// past 60 MiB while many come in at once, and never gives it back: more than all that the sockets hold. Set here, and not on
// a command line, so that it holds however the process is started; V8 reads it each time the space would grow.
setFlagsFromString('--semi-space-growth-factor=1');
