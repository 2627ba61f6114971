import '@mantine/core/styles.css';
import '../ui/theme/tones.css';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { NoticeBar } from '../ui/NoticeBar.js';
import { notice } from '../ui/notice.js';
import { theme, variables } from '../ui/theme/theme.js';
import { makeClient } from './client.js';
import { makeRouter } from './router.js';

const client = makeClient((message) =>
  notice.show(`This was not saved: ${message} What you typed is kept; try again.`),
);
const router = makeRouter(client);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element "root".');

createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
        <NoticeBar />
      </ApolloProvider>
    </MantineProvider>
  </StrictMode>,
);
