import { Args, ArgsType, Context, Field, ID, Mutation, Resolver } from '@nestjs/graphql';
import { IsEmail, IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateBy } from 'class-validator';
import { LANGUAGE_CODES } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { isReturnPath } from '@libs/contracts/return-path.js';
import { Public } from '@libs/platform/access/access.js';
import { isMember } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { SignInInput } from '../accounts.inputs.js';
import { Viewer } from '../accounts.types.js';
import { ProfileService } from '../profile/profile.service.js';
import { SessionCookies } from '../session-cookies.service.js';
import { Viewers } from '../viewer.service.js';
import { SignInLimits } from './sign-in-limits.service.js';
import { SignInLinks } from './sign-in-links.service.js';
import { SignIn } from './sign-in.service.js';

@ArgsType()
export class SignInLinkArgs {
  @Field(() => String) @IsEmail() @MaxLength(LIMITS.person.email) email: string;
  @Field(() => String, { nullable: true, description: 'Language of the mail; the member’s own where none is given.' })
  @IsOptional()
  @IsIn(LANGUAGE_CODES)
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'Path of the site, such as /en/clips/new, to which the mailed link leads once it was used.' })
  @IsOptional()
  @ValidateBy({ name: 'isReturnPath', validator: { validate: isReturnPath } })
  returnTo?: string | null;
}

@ArgsType()
export class TokenArgs {
  @Field(() => String) @IsString() @MaxLength(200) token: string;
}

@ArgsType()
export class SampleMemberArgs {
  @Field(() => ID) @IsUUID() memberId: string;
}

/** In and out. Each way in sets the session cookie. */
@Resolver(() => Viewer)
export class SignInResolver {
  constructor(
    private readonly ways: SignIn,
    private readonly links: SignInLinks,
    private readonly limits: SignInLimits,
    private readonly cookies: SessionCookies,
    private readonly viewers: Viewers,
    private readonly profiles: ProfileService,
  ) {}

  @Public()
  @Mutation(() => Viewer, { description: 'Signs in by password. An unknown address and a wrong password get the same answer.' })
  async signIn(@Args('input') input: SignInInput, @Context() context: GraphqlContext): Promise<Viewer> {
    return this.enter(context, await this.ways.withPassword(input, this.cookies.browserOf(context)));
  }

  @Public()
  @Mutation(() => Boolean, { description: 'Mails a link to sign in with, good once and for 30 minutes. The answer is the same whether the address is known or not.' })
  async requestSignInLink(@Args() { email, language, returnTo }: SignInLinkArgs, @Context() context: GraphqlContext): Promise<boolean> {
    await this.limits.take('linkRequest', context.request.ip, email);
    await this.links.request(email, language, returnTo);
    return true;
  }

  @Public()
  @Mutation(() => Viewer, { description: 'Signs in by a mailed link and uses it up.' })
  async signInWithLink(@Args() { token }: TokenArgs, @Context() context: GraphqlContext): Promise<Viewer> {
    await this.limits.take('token', context.request.ip);
    return this.enter(context, await this.links.use(token, this.cookies.browserOf(context)));
  }

  @Public()
  @Mutation(() => Viewer, { description: 'Signs in as an invented person, while the sample network is loaded.' })
  async signInAsSample(@Args() { memberId }: SampleMemberArgs, @Context() context: GraphqlContext): Promise<Viewer> {
    return this.enter(context, await this.ways.asSample(memberId, this.cookies.browserOf(context)));
  }

  @Public()
  @Mutation(() => Boolean, { description: 'Ends the session of this browser; for a visitor it does nothing.' })
  async signOut(@Context() context: GraphqlContext): Promise<boolean> {
    if (isMember(context.actor)) await this.profiles.signOut(context.actor);
    this.cookies.take(context);
    return true;
  }

  private async enter(context: GraphqlContext, token: string): Promise<Viewer> {
    return this.viewers.mine(await this.cookies.give(context, token));
  }
}
