const text = { type: 'string' }
const message = { type: 'object', required: ['text'], additionalProperties: false, properties: { text } }
const level = { enum: ['none', 'note', 'warning', 'error'] }
const fromOne = { type: 'integer', minimum: 1 }
/** RFC 3986, as far as a relative reference of ours can go wrong: no character that has to be escaped. */
const uriReference = {
  type: 'string',
  pattern: "^(?:[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$",
}

const rule = {
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: {
    id: text,
    shortDescription: message,
    fullDescription: message,
    help: message,
    helpUri: { ...uriReference, pattern: '^https://[^\\s]+$' },
    defaultConfiguration: { type: 'object', additionalProperties: false, properties: { level } },
    properties: {
      type: 'object',
      required: ['tags'],
      properties: { tags: { type: 'array', uniqueItems: true, items: text } },
    },
  },
}

const region = {
  type: 'object',
  additionalProperties: false,
  properties: { startLine: fromOne, startColumn: fromOne, endLine: fromOne, endColumn: fromOne },
}

const location = {
  type: 'object',
  additionalProperties: false,
  properties: {
    physicalLocation: {
      type: 'object',
      required: ['artifactLocation'],
      additionalProperties: false,
      properties: {
        artifactLocation: {
          type: 'object',
          additionalProperties: false,
          properties: { uri: uriReference, uriBaseId: text },
        },
        region,
      },
    },
    logicalLocations: {
      type: 'array',
      uniqueItems: true,
      items: {
        type: 'object',
        additionalProperties: false,
        properties: { fullyQualifiedName: text, kind: text },
      },
    },
  },
}

const result = {
  type: 'object',
  required: ['message', 'ruleId', 'ruleIndex', 'level', 'locations'],
  additionalProperties: false,
  properties: {
    ruleId: text,
    ruleIndex: { type: 'integer', minimum: 0 },
    level,
    message,
    locations: { type: 'array', items: location },
    relatedLocations: { type: 'array', uniqueItems: true, items: location },
  },
}

/**
 * What SARIF 2.1.0 asks of the parts that we write, closed where the public schema is closed. It is our own words: no
 * package ships the public schema.
 */
export const sarifSchema = {
  type: 'object',
  required: ['$schema', 'version', 'runs'],
  additionalProperties: false,
  properties: {
    $schema: text,
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['tool', 'results'],
        additionalProperties: false,
        properties: {
          tool: {
            type: 'object',
            required: ['driver'],
            additionalProperties: false,
            properties: {
              driver: {
                type: 'object',
                required: ['name'],
                additionalProperties: false,
                properties: {
                  name: text,
                  version: text,
                  rules: { type: 'array', uniqueItems: true, items: rule },
                },
              },
            },
          },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: { type: 'array', items: result },
        },
      },
    },
  },
}
