import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';

const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Afterword GraphQL</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { max-width: 40rem; margin: 3rem auto; padding: 0 1rem }
  pre { overflow-x: auto; padding: 1rem; border: 1px solid; border-radius: 8px }
</style>
<h1>GraphQL</h1>
<p>Send queries here by POST; subscriptions come over a WebSocket at the same address. Introspection is on.</p>
<pre>curl -H 'content-type: application/json' \\
  -d '{"query": "{ viewer { name } }"}' \\
  $ADDRESS_OF_THIS_PAGE</pre>
</html>`;

/** What a browser shows at `/graphql`: no page from anywhere else, which our policy would refuse. */
export const landingPage: ApolloServerPlugin<Context> = {
  async serverWillStart() {
    return { renderLandingPage: async () => ({ html }) };
  },
};
