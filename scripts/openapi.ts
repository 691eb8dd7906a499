import 'reflect-metadata';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { lireConfiguration } from '@diligence/api';
import { InterneModule, decrireApi } from '@diligence/api';

const SORTIE = join(__dirname, '../docs/generated/openapi.json');
const CLIENT = join(__dirname, '../admin-ui/src/api-client/schema.d.ts');

/** Writes the OpenAPI document from the routes alone, then the types of the screens' client; nothing is served, nothing is connected. */
async function ecrire(): Promise<void> {
  const application = await NestFactory.create(InterneModule.pour(lireConfiguration({}, 0)), { preview: true, logger: false });
  const description = decrireApi(application);
  await mkdir(dirname(SORTIE), { recursive: true });
  await writeFile(SORTIE, `${JSON.stringify(description, null, 2)}\n`);
  await writeFile(CLIENT, `/** Generated from docs/generated/openapi.json by \`npm run openapi\`. */\n${astToString(await openapiTS(description as OpenAPI3))}`);
}

void ecrire();
