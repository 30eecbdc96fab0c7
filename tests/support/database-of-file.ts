import { createDatabase } from './database';

// Runs before each file of integration tests: the file finds an empty, migrated database of its own in
// DATABASE_URI. It goes with the server.
process.env.DATABASE_URI = await createDatabase();
