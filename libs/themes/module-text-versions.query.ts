import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '@libs/platform/database/read-database.js';

export interface VersionRow {
  version: number;
  note: string;
  restoredFrom: number | null;
  createdAt: Date;
  /** Name of the editor; null for a text that came with the product. */
  editedByName: string | null;
}

/** The versions of a text, newest first. */
@Injectable()
export class ModuleTextVersionsQuery {
  constructor(private readonly database: ReadDatabase) {}

  of(themeSlug: string, language: string): Promise<VersionRow[]> {
    return this.database.rows<VersionRow>(
      `SELECT m.version, m.note, m.restored_from AS "restoredFrom", m.created_at AS "createdAt", member.name AS "editedByName"
       FROM module_text m JOIN theme ON theme.id = m.theme_id LEFT JOIN member ON member.id = m.edited_by
       WHERE theme.slug = $1 AND m.language = $2 ORDER BY m.version DESC LIMIT 500`,
      [themeSlug, language],
    );
  }
}
