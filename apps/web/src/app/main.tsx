import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '../ui/theme/tones.css';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { theme, variables } from '../ui/theme/theme.js';
import { makeClient } from './client.js';
import { makeRouter } from './router.js';

const client = makeClient((message) =>
  notifications.show({
    title: 'This was not saved',
    message: `${message} What you typed is kept; try again.`,
    color: 'red',
    closeButtonProps: { 'aria-label': 'Close' },
  }),
);
const router = makeRouter(client);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element "root".');

createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
      <Notifications position="bottom-center" />
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </MantineProvider>
  </StrictMode>,
);
