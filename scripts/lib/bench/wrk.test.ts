import { describe, expect, it } from 'vitest';
import { parseWrk } from './wrk';

const FAULTLESS = `Running 5s test @ http://127.0.0.1:8080/en
  1 threads and 64 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     2.53ms    1.10ms  21.33ms   88.07%
    Req/Sec    25.43k     2.21k   29.10k    74.00%
  126511 requests in 5.00s, 1.85GB read
Requests/sec:  25291.77
Transfer/sec:    378.43MB
`;

describe('parseWrk', () => {
  it('should read how many answers came', () => {
    expect(parseWrk(FAULTLESS)).toEqual({ requestsPerSecond: 25_291.77, requests: 126_511, failures: 0 });
  });

  it('should count what failed', () => {
    const output = FAULTLESS.replace(
      'Requests/sec',
      '  Socket errors: connect 1, read 2, write 3, timeout 4\n  Non-2xx or 3xx responses: 5\nRequests/sec',
    );
    expect(parseWrk(output).failures).toBe(15);
  });

  it('should not take silence for a result', () => {
    expect(() => parseWrk('unable to connect')).toThrow('No request was answered');
  });
});
