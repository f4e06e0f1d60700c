@echo off
rem Copyright (c) 2026 Klantreis contributors.
rem SPDX-License-Identifier: EPL-2.0
rem
rem Starts Klantreis Studio. Arguments go to Eclipse, for example: -data <workspace folder>
rem JAVA_HOME names the Java to use (17 or newer); KLANTREIS_OPTS holds more options for the virtual machine.
setlocal
set "java=javaw"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\javaw"
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
start "" "%java%" -Xmx2g -Dosgi.requiredJavaVersion=17 %KLANTREIS_OPTS% -jar "%launcher%" %*
