<?php
// For `php -S`: files as they are, everything else to WordPress, so that it has pretty addresses.
const TYPES = array(
	'css'  => 'text/css',
	'js'   => 'text/javascript',
	'json' => 'application/json',
	'svg'  => 'image/svg+xml',
);

$root = $_SERVER['DOCUMENT_ROOT'];
$path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$file = realpath( $root . $path );
if ( ! $file ) {
	// The sites of a network share their files.
	$shared = preg_replace( '#^/[\w-]+(?=/wp-(content|admin|includes)/|/[\w-]+\.php$)#', '', $path );
	$file   = realpath( $root . $shared );
}
$inside = $file && 0 === strpos( $file, $root . '/' );
if ( $inside && is_file( "$file/index.php" ) ) {
	$file .= '/index.php';
}
if ( ! $inside || ! is_file( $file ) ) {
	$file = "$root/index.php";
}
$type = pathinfo( $file, PATHINFO_EXTENSION );
if ( 'php' !== $type ) {
	if ( ! isset( $shared ) ) {
		return false;
	}
	header( 'Content-Type: ' . ( TYPES[ $type ] ?? 'application/octet-stream' ) );
	readfile( $file );
	return true;
}
$_SERVER['SCRIPT_FILENAME'] = $file;
$_SERVER['SCRIPT_NAME']     = substr( $file, strlen( $root ) );
$_SERVER['PHP_SELF']        = ( isset( $shared ) && $shared !== $path ? substr( $path, 0, strpos( $path, '/', 1 ) ) : '' ) . $_SERVER['SCRIPT_NAME'];
chdir( dirname( $file ) );
require $file;
