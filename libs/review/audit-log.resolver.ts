import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '@libs/platform/access/access.js';
import { Connection, type Page } from '@libs/platform/graphql/connection.js';
import { AuditLogArgs } from './review.inputs.js';
import { Transition } from './transition.entity.js';
import { TransitionsQuery } from './transitions.query.js';

const TransitionConnection = Connection(Transition);

/** The audit log as it is read. */
@Resolver(() => Transition)
export class AuditLogResolver {
  constructor(private readonly transitions: TransitionsQuery) {}

  @Access('MODERATOR', 'ADMIN')
  @Query(() => TransitionConnection, { description: 'Every change of an editorial state, newest first.' })
  auditLog(@Args() args: AuditLogArgs): Promise<Page<Transition>> {
    return this.transitions.log(args);
  }
}
