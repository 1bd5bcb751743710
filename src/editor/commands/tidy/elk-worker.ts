// In a worker it answers messages by itself. Elk.js, EPL-2.0: see NOTICE.
import 'elkjs/lib/elk-worker.min.js'
