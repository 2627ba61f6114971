import { createContext, useContext } from 'react';
import { browserZone } from './zone.js';

const ReaderZone = createContext(browserZone());

/** Tells everything below in whose zone times are shown. */
export const ReaderZoneProvider = ReaderZone.Provider;

/** The IANA zone of whoever reads the screen. */
export const useReaderZone = () => useContext(ReaderZone);
