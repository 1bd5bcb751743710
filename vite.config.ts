import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const port = Number(process.env.PORT ?? 4173)

export default defineConfig({
  base: './',
  plugins: [react()],
  build: { target: 'es2023' },
  preview: { port, strictPort: true },
  server: { port },
})
