<?php
/**
 * Whether a page can show a document: what the script refuses is refused here, and what is still to be written is not
 * published. The browser says more beforehand, but nobody has to believe a browser. Needs nothing of WordPress.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/schema.php';
require_once __DIR__ . '/values.php';
require_once __DIR__ . '/references.php';

/** The largest document of format 1, in bytes. */
const MAX_BYTES = 2 * 1024 * 1024;

/** Ids are file names and parts of option names too, so nothing may be in them that leads out of a folder. */
const ID_PATTERN = '/^[a-z0-9-]{1,100}$/D';

/**
 * Removes the mark that Windows puts before texts: browsers overlook it, PHP does not.
 *
 * @param string $text The content of a file.
 * @return string
 */
function without_mark( $text ) {
	return 0 === strpos( $text, "\xEF\xBB\xBF" ) ? substr( $text, 3 ) : $text;
}

/**
 * Looks for the first thing that is wrong with a document.
 *
 * @param string $text JSON, without a byte order mark.
 * @return array{problem: string, at: string, id: string} `problem` is empty if a page can show the document, else one
 *         of size, json, list, format, id, email, unwritten, structure; `at` is a JSONPath, empty for the whole.
 */
function check_document( $text ) {
	$document = strlen( $text ) > MAX_BYTES ? null : json_decode( $text );
	$fault    = document_fault( $text, $document );
	return array(
		'problem' => $fault[0],
		'at'      => $fault[1],
		'id'      => '' === $fault[0] ? $document->id : '',
	);
}

/**
 * The first fault of a document.
 *
 * @param string $text     JSON.
 * @param mixed  $document What is in it.
 * @return string[] The problem and its place, both empty if there is none.
 */
function document_fault( $text, $document ) {
	if ( '' === trim( $text ) || strlen( $text ) > MAX_BYTES ) {
		return array( 'size', '' );
	}
	if ( JSON_ERROR_NONE !== json_last_error() ) {
		return array( 'json', '' );
	}
	if ( is_array( $document ) ) {
		return array( 'list', '' );
	}
	if ( ! is_object( $document ) || ! in_array( $document->format ?? null, array( 1, 1.0 ), true ) ) {
		return array( 'format', '' );
	}
	$unwritten = unwritten_place( $document, '$' );
	if ( null !== $unwritten ) {
		return array( 'unwritten', $unwritten );
	}
	if ( ! is_string( $document->id ?? null ) || ! preg_match( ID_PATTERN, $document->id ) ) {
		return array( 'id', '$.id' );
	}
	$at = schema_fault( $document, position_schema(), '$' );
	if ( '$.application.email' === $at || ( null === $at && ! is_document_email( $document->application->email ) ) ) {
		return array( 'email', '$.application.email' );
	}
	$at = $at ?? reference_fault( $document );
	return null === $at ? array( '', '' ) : array( 'structure', $at );
}

/**
 * Where something is still to be written: the word TODO stands there.
 *
 * @param mixed  $value Anything out of a document.
 * @param string $path  Where it stands.
 * @return string|null A JSONPath, null if all is written.
 */
function unwritten_place( $value, $path ) {
	if ( is_string( $value ) ) {
		return preg_match( '~^TODO|/TODO$|\bTODO\b~D', $value ) ? $path : null;
	}
	if ( ! is_array( $value ) && ! is_object( $value ) ) {
		return null;
	}
	foreach ( (array) $value as $key => $entry ) {
		$place = '$comment' === $key ? null : unwritten_place( $entry, path_of( $path, $key ) );
		if ( null !== $place ) {
			return $place;
		}
	}
	return null;
}

/**
 * The path of a member.
 *
 * @param string     $path The path of what holds it.
 * @param string|int $key  Its name or number.
 * @return string
 */
function path_of( $path, $key ) {
	if ( is_int( $key ) ) {
		return "{$path}[$key]";
	}
	return preg_match( '/^[\w$]+$/D', $key ) ? "$path.$key" : $path . '[' . json_encode( $key ) . ']'; // phpcs:ignore WordPress.WP.AlternativeFunctions
}
