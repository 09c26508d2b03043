<?php
/**
 * The documents of the site: how one takes the place of another, and what is kept of those that were there before.
 * Whatever way a document comes in, it passes through here, and here it is checked.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

/** How many earlier versions of a document are kept. */
const VERSIONS_KEPT = 5;

/** The names of the options that keep them begin like this; an id follows. */
const VERSIONS_OPTION = 'self_assessment_versions_';

/**
 * The file of a document of the site.
 *
 * @param string $id A valid id.
 * @return string A path; the file need not exist.
 */
function own_file( $id ) {
	return own_folder()['path'] . "/$id.json";
}

/**
 * What a document of the site says now.
 *
 * @param string $id A valid id.
 * @return string Empty if there is none.
 */
function own_text( $id ) {
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a local file.
	return is_readable( own_file( $id ) ) ? without_mark( (string) file_get_contents( own_file( $id ) ) ) : '';
}

/**
 * Earlier versions of a document.
 *
 * @param string $id A valid id.
 * @return array{text: string, time: int, user: int}[] The latest first; `time` and `user` tell when it was replaced or
 *         deleted, and by whom.
 */
function versions_of( $id ) {
	return (array) get_option( VERSIONS_OPTION . $id, array() );
}

/**
 * The documents that have been deleted and can be had back.
 *
 * @return string[] Ids.
 */
function deleted_ids() {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- there is no function that lists options by how they begin.
	$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( VERSIONS_OPTION ) . '%' ) );
	$ids   = array_map(
		function ( $name ) {
			return substr( $name, strlen( VERSIONS_OPTION ) );
		},
		$names
	);
	return array_values( array_diff( preg_grep( ID_PATTERN, $ids ), ids_in( own_folder() ) ) );
}

/**
 * Puts a document where pages find it, in place of one with the same id.
 *
 * @param string $text A document that has been checked.
 * @return bool Whether it is there now. If not, nothing has changed.
 */
function store_document( $text ) {
	$checked = check_document( $text );
	if ( '' !== $checked['problem'] || ! keep_version( $checked['id'] ) || ! wp_mkdir_p( own_folder()['path'] ) ) {
		return false;
	}
	$file = own_file( $checked['id'] );
	// Nobody may ever read half a document.
	// phpcs:disable WordPress.WP.AlternativeFunctions -- local files.
	return false !== file_put_contents( "$file.new", $text ) && rename( "$file.new", $file );
	// phpcs:enable
}

/**
 * Deletes a document of the site; what it said is kept with its earlier versions.
 *
 * @param string $id A valid id.
 * @return bool Whether it is gone.
 */
function delete_document( $id ) {
	if ( ! keep_version( $id ) ) {
		return false;
	}
	wp_delete_file( own_file( $id ) );
	return ! file_exists( own_file( $id ) );
}

/**
 * Keeps what a document says now, before it changes.
 *
 * @param string $id A valid id.
 * @return bool Whether nothing can get lost.
 */
function keep_version( $id ) {
	$text = own_text( $id );
	if ( '' === $text ) {
		return true;
	}
	$version  = array(
		'text' => $text,
		'time' => time(),
		'user' => get_current_user_id(),
	);
	$versions = array_slice( array_merge( array( $version ), versions_of( $id ) ), 0, VERSIONS_KEPT );
	// Pages do not read them.
	return update_option( VERSIONS_OPTION . $id, $versions, false );
}
