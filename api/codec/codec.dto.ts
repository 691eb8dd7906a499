import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, IsOptional, IsString, ValidateNested } from 'class-validator';

/** A payload in the engine's JSON form: base64 metadata and data. */
export class ChargeUtileDto {
  @IsOptional() @IsObject({ message: 'Indiquez les métadonnées.' }) @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } }) metadata?: Record<string, string>;
  @IsOptional() @IsString({ message: 'Indiquez les données en base64.' }) @ApiPropertyOptional() data?: string;
}
export class ChargesUtilesDto {
  @IsArray({ message: 'Indiquez une liste.' }) @ArrayMaxSize(1000, { message: '1 000 charges utiles au plus.' }) @ValidateNested({ each: true }) @Type(() => ChargeUtileDto)
  @ApiProperty({ type: [ChargeUtileDto] }) payloads!: ChargeUtileDto[];
}
