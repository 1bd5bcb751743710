import type { ImageNotes } from '../image.ts'

export const vaultKms: ImageNotes = {
  type: 'vault-kms',
  title: 'Vault KMS',
  category: 'tool',
  configuration: ['endpoints'],
  endpointDefaults: { scheme: 'http', port: 8200 },
  notes: ['Relationships have to name an endpoint of its configuration.'],
}
