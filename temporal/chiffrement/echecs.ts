import { DefaultFailureConverter } from '@temporalio/common';

/** Messages and stack traces of failures are payloads too: they pass through the codec instead of staying in clear. */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
