@echo off
rem The command line of the installed application: starts the program itself without a window.
"%~dp0..\..\Zvirka.exe" --cli %*
