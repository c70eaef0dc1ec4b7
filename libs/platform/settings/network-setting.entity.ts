import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing the whole network knows about itself, for example whether the sample network is loaded. */
@Entity('network_setting')
export class NetworkSetting {
  @PrimaryColumn('text') key: string;
  @Column('jsonb') value: unknown;
}
