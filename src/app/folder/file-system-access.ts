// What browsers with the File System Access API add to those types (https://wicg.github.io/file-system-access/).
declare global {
  interface Window {
    showDirectoryPicker?: (options?: {
      readonly id?: string
      readonly mode?: 'read' | 'readwrite'
    }) => Promise<FileSystemDirectoryHandle>
  }
  interface FileSystemHandle {
    queryPermission?: (descriptor: { readonly mode: 'read' | 'readwrite' }) => Promise<PermissionState>
    requestPermission?: (descriptor: { readonly mode: 'read' | 'readwrite' }) => Promise<PermissionState>
  }
}

/** The folder that the person picks; undefined where they pick none. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await window.showDirectoryPicker?.({ id: 'toposcope', mode: 'readwrite' })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined
    throw error
  }
}

const MODE = { mode: 'readwrite' } as const

/** Whether the page may write to a folder; after a reload the person is asked again. */
export async function mayWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await isGranted(folder)) || (await folder.requestPermission?.(MODE)) === 'granted'
}

/** The same without asking the person. */
export async function isGranted(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await folder.queryPermission?.(MODE)) === 'granted'
}
