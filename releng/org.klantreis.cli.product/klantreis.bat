@echo off
rem Copyright (c) 2026 Klantreis contributors.
rem SPDX-License-Identifier: EPL-2.0
rem
rem Starts Klantreis' command line from the folder that holds this script, the bundles that headless.bundles names on a plain
rem class path. JAVA_HOME names the Java to use (17 or newer); KLANTREIS_OPTS holds more options for the virtual machine.
setlocal EnableDelayedExpansion
set "home=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "classpath="
for /f "usebackq delims=" %%b in ("%home%headless.bundles") do (
    set "newest="
    for %%f in ("%home%plugins\%%b_*.jar") do set "newest=%%f"
    for /d %%d in ("%home%plugins\%%b_*") do set "newest=%%d"
    for %%n in ("!newest!") do if exist "%home%lib\%%~nxn" set "newest=%home%lib\%%~nxn"
    if exist "!newest!\classes.jar" set "newest=!newest!\classes.jar"
    set "classpath=!classpath!!newest!;"
)
"%java%" -XX:+UseSerialGC -Dfile.encoding=UTF-8 "-Dklantreis.home=%home%." %KLANTREIS_OPTS% -cp "%classpath%" org.klantreis.cli.Main %*
exit /b %ERRORLEVEL%
