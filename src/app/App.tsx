import '@fontsource-variable/inter'
import '@fontsource-variable/jetbrains-mono'
import '../editor/ui/tokens.css'

export function App() {
  return <main>Toposcope</main>
}
