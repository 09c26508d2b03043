<?php
/**
 * The position documents a page can show: those of the site in uploads/self-assessment, and the examples of the plugin.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/check/document.php';

/**
 * Where the site keeps position documents of its own.
 *
 * @return array{path: string, url: string} The folder, which need not exist, and its address; no slash at the end.
 */
function own_folder() {
	$uploads = wp_upload_dir( null, false );
	return array(
		'path' => $uploads['basedir'] . '/self-assessment',
		'url'  => set_url_scheme( $uploads['baseurl'] ) . '/self-assessment',
	);
}

/**
 * Where the plugin keeps its examples.
 *
 * @return array{path: string, url: string} As `own_folder()`.
 */
function example_folder() {
	return array(
		'path' => dirname( __DIR__ ) . '/positions',
		'url'  => plugins_url( 'positions', __DIR__ ),
	);
}

/**
 * Finds a position document. One of the site comes before an example with the same id.
 *
 * @param string $id The name of its file without `.json`.
 * @return array{id: string, url: string, own: bool, text: string, document: array}|null `own` tells documents of the
 *         site from examples. Null without a document, or if the file is not JSON.
 */
function find_position( $id ) {
	if ( ! preg_match( ID_PATTERN, $id ) ) {
		return null;
	}
	foreach ( array( own_folder(), example_folder() ) as $index => $folder ) {
		$file = "{$folder['path']}/$id.json";
		if ( ! is_readable( $file ) ) {
			continue;
		}
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a local file.
		$text     = without_mark( (string) file_get_contents( $file ) );
		$document = json_decode( $text, true );
		return is_array( $document ) ? array(
			'id'       => $id,
			// The hash lets a changed document through every cache.
			'url'      => "{$folder['url']}/$id.json?ver=" . hash( 'crc32b', $text ),
			'own'      => 0 === $index,
			'text'     => $text,
			'document' => $document,
		) : null;
	}
	return null;
}

/**
 * The ids of the documents in a folder, whatever is in them.
 *
 * @param array{path: string} $folder As `own_folder()`.
 * @return string[]
 */
function ids_in( $folder ) {
	$ids = array_map(
		function ( $file ) {
			return basename( $file, '.json' );
		},
		(array) glob( "{$folder['path']}/*.json" )
	);
	return array_values( preg_grep( ID_PATTERN, $ids ) );
}

/**
 * The positions of the site that can be read.
 *
 * @return array[] As `find_position()` returns them, by id.
 */
function own_positions() {
	return array_values( array_filter( array_map( __NAMESPACE__ . '\find_position', ids_in( own_folder() ) ) ) );
}

/**
 * The examples of the plugin that no document of the site has taken the place of.
 *
 * @return array[] As `find_position()` returns them, by id.
 */
function example_positions() {
	$ids = array_diff( ids_in( example_folder() ), ids_in( own_folder() ) );
	return array_values( array_filter( array_map( __NAMESPACE__ . '\find_position', $ids ) ) );
}

/**
 * The title of a position in a language.
 *
 * @param array  $position As `find_position()` returns it.
 * @param string $language A BCP 47 tag such as `de-DE`.
 * @return string The id if there is no title.
 */
function title_of( $position, $language ) {
	$title = text_in( $position['document']['title'] ?? '', $language, (array) ( $position['document']['languages'] ?? array() ) );
	return '' === $title ? $position['id'] : $title;
}

/**
 * The text of a document in a language: the same tag, else the tag without its last parts, else the document's first
 * language. Finer than this is only the script, which knows that `zh-TW` is written in `Hant`.
 *
 * @param mixed    $text     A string, or texts by language tag.
 * @param string   $language A BCP 47 tag such as `de-CH-1996`.
 * @param string[] $order    The languages of the document.
 * @return string Empty if there is no such text.
 */
function text_in( $text, $language, $order ) {
	if ( is_string( $text ) ) {
		return $text;
	}
	$parts = explode( '-', $language );
	$tags  = array();
	while ( $parts ) {
		$tags[] = implode( '-', $parts );
		array_pop( $parts );
	}
	foreach ( array_merge( $tags, array_slice( $order, 0, 1 ) ) as $tag ) {
		if ( is_string( $tag ) && isset( $text[ $tag ] ) && is_string( $text[ $tag ] ) ) {
			return $text[ $tag ];
		}
	}
	return '';
}
