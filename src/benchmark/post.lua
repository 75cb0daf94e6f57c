-- Posts the lines of a file in turn, each a request, or all of them as one batch. The arguments: the file, and "batch" for one.
local requests = {}
local next = 0

function init(arguments)
  if arguments[2] == "batch" then
    local lines = io.open(arguments[1]):read("*a")
    requests[1] = wrk.format("POST", nil, { ["Content-Type"] = "application/x-ndjson" }, lines)
    return
  end
  for line in io.lines(arguments[1]) do
    requests[#requests + 1] = wrk.format("POST", nil, { ["Content-Type"] = "application/json" }, line)
  end
end

function request()
  next = next % #requests + 1
  return requests[next]
end

-- One line for the script: answers, seconds, p50 and p99 in milliseconds, answers other than 2xx, and broken connections.
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("%d %.3f %.3f %.3f %d %d\n",
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
