import { defineEvent } from '@libs/platform/outbox/event.js';

export const ModuleTextSaved = defineEvent<{ themeSlug: string; language: string; version: number }>('ModuleTextSaved');
