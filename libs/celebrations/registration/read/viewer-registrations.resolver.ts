import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Viewer } from '@libs/accounts/accounts.types.js';
import { Connection, ConnectionArgs, type Page } from '@libs/platform/graphql/connection.js';
import { Registration } from '../registration.entity.js';
import { RegistrationListQuery } from './registration-list.query.js';


export const RegistrationConnection = Connection(Registration);

/** "My registrations". */
@Resolver(() => Viewer)
export class ViewerRegistrationsResolver {
  constructor(private readonly list: RegistrationListQuery) {}

  @ResolveField(() => RegistrationConnection, { description: 'What the viewer registered for, newest first.' })
  registrations(@Parent() { id }: Viewer, @Args() page: ConnectionArgs): Promise<Page<Registration>> {
    return this.list.ofMember(id, page);
  }
}
