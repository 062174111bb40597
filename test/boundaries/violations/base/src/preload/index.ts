import { contextBridge } from 'electron';
import { apiMethods } from '../bridge/api.ts';

contextBridge.exposeInMainWorld('zvirka', { methods: apiMethods });
