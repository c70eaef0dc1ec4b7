import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '@libs/platform/access/access.js';
import { Connection, type Page } from '@libs/platform/graphql/connection.js';
import { AuditLogArgs } from './desk/review.inputs.js';
import { Transition } from './transition.entity.js';
import { AuditLog } from './audit-log.service.js';

const TransitionConnection = Connection(Transition);

/** The audit log as it is read. */
@Resolver(() => Transition)
export class AuditLogResolver {
  constructor(private readonly entries: AuditLog) {}

  @Access('MODERATOR', 'ADMIN')
  @Query(() => TransitionConnection, { description: 'Every change of an editorial state, newest first.' })
  auditLog(@Args() args: AuditLogArgs): Promise<Page<Transition>> {
    return this.entries.log(args);
  }
}
