import 'reflect-metadata';
import { Config } from '@libs/platform/config/config.js';
import { createApiApp, listen } from '@libs/platform/graphql/api-app.js';
import { runProcess } from '@libs/platform/process/run-process.js';
import { ApiModule } from './api.module.js';

await runProcess('api', async () => {
  const { ports, trustProxy } = new Config(process.env);
  const app = await createApiApp(ApiModule, trustProxy);
  return { app, port: await listen(app, ports.api) };
});
