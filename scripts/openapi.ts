import 'reflect-metadata';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { lireConfiguration } from '@diligence/api';
import { InterneModule, decrireApi } from '@diligence/api';

const SORTIE = join(__dirname, '../docs/generated/openapi.json');

/** Writes the OpenAPI document from the routes alone: nothing is served, nothing is connected. */
async function ecrire(): Promise<void> {
  const application = await NestFactory.create(InterneModule.pour(lireConfiguration({}, 0)), { preview: true, logger: false });
  await mkdir(dirname(SORTIE), { recursive: true });
  await writeFile(SORTIE, `${JSON.stringify(decrireApi(application), null, 2)}\n`);
}

void ecrire();
