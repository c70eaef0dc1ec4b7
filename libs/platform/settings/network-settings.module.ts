import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NetworkSetting } from './network-setting.entity.js';
import { NetworkSettings } from './network-settings.service.js';

@Module({ imports: [TypeOrmModule.forFeature([NetworkSetting])], providers: [NetworkSettings], exports: [NetworkSettings] })
export class NetworkSettingsModule {}
