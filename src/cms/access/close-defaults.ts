import { type Endpoint, Forbidden, type PayloadHandler, type SanitizedConfig } from 'payload';
import { isStaffRequest } from './request-role';

/**
 * Payload adds collections and endpoints of its own after ours, some open to everybody or to every
 * user. What they show is the shape of the desk and who edits what: for staff only.
 */
const STAFF_COLLECTIONS = ['payload-locked-documents', 'payload-query-presets'];
const CLOSED_COLLECTIONS = ['payload-migrations', 'payload-kv', 'payload-jobs'];

const staff = ({ req }: { req: Parameters<PayloadHandler>[0] }) => isStaffRequest(req);
const nobody = () => false;

/** The first user is made by the start script; over the web nobody is, however empty the database. */
const refuseAll: PayloadHandler = (req) => {
  throw new Forbidden(req.t);
};

function forStaff(handler: PayloadHandler): PayloadHandler {
  return (req) => {
    if (!isStaffRequest(req)) throw new Forbidden(req.t);
    return handler(req);
  };
}

function closeEndpoint(endpoint: Endpoint): Endpoint {
  if (endpoint.path === '/first-register') return { ...endpoint, handler: refuseAll };
  const showsRights = endpoint.path.startsWith('/access');
  const showsVersions = endpoint.path.startsWith('/versions');
  return showsRights || showsVersions ? { ...endpoint, handler: forStaff(endpoint.handler) } : endpoint;
}

function closeEndpoints<Entity extends { endpoints?: false | Endpoint[] }>(entity: Entity): void {
  if (Array.isArray(entity.endpoints)) entity.endpoints = entity.endpoints.map(closeEndpoint);
}

/**
 * Closes what Payload leaves open by itself: the listing of all fields and rights (`/api/access`), the
 * registration of a first user, versions, locks, jobs and key-value rows. For the finished config:
 * `buildConfig({...}).then(closeDefaults)`.
 */
export function closeDefaults(config: SanitizedConfig): SanitizedConfig {
  closeEndpoints(config);
  for (const global of config.globals) closeEndpoints(global);
  for (const collection of config.collections) {
    closeEndpoints(collection);
    if (STAFF_COLLECTIONS.includes(collection.slug)) {
      Object.assign(collection.access, { create: staff, read: staff, update: staff, delete: staff });
    }
    if (CLOSED_COLLECTIONS.includes(collection.slug)) {
      Object.assign(collection.access, { create: nobody, read: nobody, update: nobody, delete: nobody });
    }
  }
  return config;
}
