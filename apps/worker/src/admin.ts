import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AdminLink } from './admin/admin-link.js';
import { AdminModule } from './admin/admin.module.js';
import { AdminRefused, MakeAdmin } from './admin/make-admin.js';
import { runCommand } from './run-command.js';

// Usage: node dist/apps/worker/src/admin.js <email> <name> [language]
const [, , email = '', name = '', locale = 'en'] = process.argv;

await runCommand(async () => {
  const app = await NestFactory.createApplicationContext(AdminModule, { logger: false, abortOnError: false });
  try {
    const made = await app.get(MakeAdmin).run({ email, name, locale });
    const link = await app.get(AdminLink).for(made.member);
    const role = made.already ? 'is an administrator already' : 'is an administrator now';
    return `${made.member.name} <${made.member.email}> ${role}. To sign in open this within half an hour, once:\n\n  ${link}\n`;
  } finally {
    await app.close();
  }
}, AdminRefused);
