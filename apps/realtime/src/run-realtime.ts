import 'reflect-metadata';
import { runProcess } from '@libs/platform/process/run-process.js';
import { startRealtime } from './start-realtime.js';

await runProcess('realtime', startRealtime);
